import { z } from 'zod';

/** What is wrong with a row's shape, in a line. */
export const shapeFault = (error: z.ZodError): string => z.prettifyError(error).replaceAll(/\s*\n\s*/g, ' ');
