// Every endpoint × role × state with the policy's answer; the tests ask the same over HTTP.
export async function generate(compiled) {
  const { describeAccess } = await compiled('apps/api/src/openapi/describe.js');
  return { 'endpoint-access.md': await describeAccess() };
}
