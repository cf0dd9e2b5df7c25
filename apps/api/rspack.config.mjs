import { fileURLToPath } from 'node:url';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const own = /^(\.|\/|@hearth\/)/;

/** The server's programs, bundled with the libs; npm packages stay where they are. */
export default {
  target: 'node22',
  mode: 'production',
  devtool: 'source-map',
  context: here('.'),
  entry: {
    main: './src/main.ts',
    worker: './src/worker.ts',
    migrate: './src/migrate.ts',
    'check-config': './src/check-config.ts',
    seed: '../../tools/seed/seed.ts',
  },
  output: { path: here('../../dist/api'), filename: '[name].js', module: true, chunkFormat: 'module', clean: true },
  externals: [({ request }, done) => (own.test(request) ? done() : done(undefined, request, 'module'))],
  resolve: { extensions: ['.ts', '.js'], tsConfig: here('../../tsconfig.json') },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'builtin:swc-loader',
        options: {
          jsc: {
            target: 'es2024',
            parser: { syntax: 'typescript', decorators: true },
            // esbuild can't emit decorator metadata, which Nest's injection needs: the reason for Rspack.
            transform: { legacyDecorator: true, decoratorMetadata: true },
            keepClassNames: true,
          },
        },
        type: 'javascript/auto',
      },
      { test: /\.graphql$/, type: 'asset/source' },
    ],
  },
  // Names of classes and functions are Nest's tokens and the log's words, so nothing is shortened.
  optimization: { minimize: false, splitChunks: { chunks: 'all', name: 'shared' } },
  stats: 'errors-warnings',
  watchOptions: { ignored: /node_modules|dist|\.data/ },
};
