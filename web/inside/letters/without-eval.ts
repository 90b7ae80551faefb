/** The page allows no code made of text. Zod would try whether it is allowed, and the browser would complain of it. */
import { config } from 'zod';

config({ jitless: true });
