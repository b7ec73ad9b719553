import { z } from 'zod';

/** The four working languages, in the order the program lists them. */
export const workingLanguages = ['es', 'en', 'fr', 'pt'] as const;
export const workingLanguage = z.enum(workingLanguages);
export type WorkingLanguage = z.output<typeof workingLanguage>;

/** Any language a text can be in: an ISO 639-1 code, lower case. */
export const languageCode = z.string().regex(/^[a-z]{2,3}$/);
