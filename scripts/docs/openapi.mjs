// The API's description as OpenAPI 3.1, for integrators and for the typed client of the tests.
export async function generate(compiled) {
  const { describeApi } = await compiled('apps/api/src/openapi/describe.js');
  return { 'openapi.json': `${JSON.stringify(await describeApi(), null, 2)}\n` };
}
