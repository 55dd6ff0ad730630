import type { APIRoute } from 'astro';
import { forms } from '../../requirements/export/forms.ts';

/** The words of the forms that the page fills in; loaded when one is exported. */
export const GET: APIRoute = () => Response.json(forms);
