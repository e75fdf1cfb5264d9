import { html, raw } from 'hono/html';
import { page } from './layout.ts';

/** `response_mode=form_post`: a form to the application that sends itself, or by its button where scripts are off. */
export const formPostPage = (action: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  page(
    'Working',
    html`<h1>Working...</h1>
<form method="post" action="${action}" name="hiddenform">
${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<p>Scripts are off in this browser. Press Continue to go on.</p>
<div class="row"><button type="submit" class="primary" data-testid="continue">Continue</button></div>
</form>
<script>${raw('document.forms[0].submit()')}</script>`,
  );
