// Bundles the sources and what they import into few files: Node spends most of a short run on finding and
// compiling hundreds of small ones. Two packages stay their own: the engine's native binding, and the pool of
// threads, which starts files that lie beside it.
import { readFile, rename, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { packNgrams } from './pack-ngrams.mjs';

/** Lets the bundler see the packages that a file requires on first use. */
const requireOnFirstUse = {
  name: 'require-on-first-use',
  setup({ onLoad }) {
    onLoad({ filter: /src\/.*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace('const require = createRequire(import.meta.url);', ''),
    }));
  },
};

await packNgrams();
const [next, dist] = ['../dist.next', '../dist'].map((folder) => new URL(folder, import.meta.url));
await rm(next, { recursive: true, force: true });
await build({
  entryPoints: {
    'cli/main': 'src/cli/main.ts',
    index: 'src/index.ts',
    text: 'src/text/index.ts',
    'config-schema': 'src/cli/configuration-schema.ts',
    // Beside the chunks that start them.
    'chunks/reading-worker': 'src/text/reading-worker.ts',
    'chunks/presenting-worker': 'src/cli/presenting-worker.ts',
  },
  outdir: 'dist.next',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Or it makes a call of each such literal, which compiles it again every time.
  supported: { 'regexp-unicode-property-escapes': true },
  chunkNames: 'chunks/[name]-[hash]',
  // The main files of Vega are UMD bundles, which hide their names from the bundler.
  mainFields: ['module', 'main'],
  external: ['@duckdb/node-bindings', 'piscina'],
  plugins: [requireOnFirstUse],
  // Bundled CommonJS packages require Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
await rm(dist, { recursive: true, force: true });
await rename(next, dist);
