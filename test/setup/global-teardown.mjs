export default async function teardown() {
  for (const stop of globalThis.__klimacertStops ?? []) await stop();
}
