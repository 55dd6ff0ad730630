import type { APIRoute } from 'astro';
import { requirements } from '../../requirements/requirements.ts';
import { viewOf } from '../../requirements/table/item.ts';

/** The whole text of every requirement and what was read from it; loaded when one is opened or the texts are searched. */
export const GET: APIRoute = () => Response.json(requirements.map(viewOf));
