import chat from './chat.json' with { type: 'json' };
import desk from './desk.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import pages from './pages.json' with { type: 'json' };

/** The chat, the approval desk with the guide, the error catalogue, and the browser pages. */
export const es = { ...chat, ...desk, ...errors, ...pages };
