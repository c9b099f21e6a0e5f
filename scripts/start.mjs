#!/usr/bin/env node
// npm start: from a fresh clone to a running Klimacert. Installs and builds what is missing, then becomes the
// server itself: one process, so that signals and exit codes are its own. This file must parse on old versions
// of Node, so that they get a sentence and not a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Klimacert needs Node.js 20.19 or newer; this is ' + process.version + '. See https://nodejs.org/.',
  );
  process.exit(1);
}
Promise.all([
  import('./lib/installed.mjs'),
  import('./lib/fail.mjs'),
  import('./lib/launcher-gone.mjs'),
]).then(([installed, failing, launcher]) =>
  installed
    .ensureInstalled()
    .then(() => import('./lib/built.mjs'))
    .then((built) => built.ensureBuilt())
    .catch(failing.fail)
    .then(() => {
      process.setSourceMapsEnabled(true);
      launcher.stopWithNpm();
      return import('../dist/apps/standalone/src/main.js');
    }),
);
