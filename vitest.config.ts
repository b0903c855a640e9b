import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/slow/**'],
    testTimeout: 30_000,
    // The usual is one less, which on a machine of two is one.
    maxWorkers: '100%',
  },
});
