/** Files of one process share what they import from packages; each has its own copy of the project's modules. */
import { vi } from 'vitest';

vi.resetModules();
