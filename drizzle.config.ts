import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./worker/db/schema.ts', './worker/db/playbook-schema.ts', './worker/db/solidarity-schema.ts'],
  out: './migrations',
});
