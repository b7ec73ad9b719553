import { z } from 'zod';

// Without this zod asks, once, whether it may compile validators as code; the page's policy forbids it and reports the asking.
z.config({ jitless: true });
