import { Hono } from 'hono';
import { describe } from '../aadsts.ts';
import type { Cloud, Env } from '../context.ts';
import { messagePage } from '../pages/message.ts';

/** `/error?code=65004`, the address that `error_uri` names for developers. */
export const errorPageRoutes = (cloud: Cloud): Hono<Env> =>
  new Hono<Env>().get('/error', (c) => {
    const code = Number(c.req.query('code'));
    const text = Number.isInteger(code) ? describe(code, {}, cloud.now()) : 'Give a code, for example ?code=65004.';
    return messagePage('Error details', text, 'error-details');
  });
