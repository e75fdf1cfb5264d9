import type { Intent } from './intent.ts';

/** Below this the bot asks instead of acting on a guess. */
export const confidenceLine = 0.6;

export interface Rule {
  intent: Intent;
  score: number;
  /** All of these must be there; each is one of several. */
  all: string[][];
  /** None of these may be there. */
  none: string[];
}

/**
 * What a combination of meanings asks for, in every language. A line: intent, score, then what must be there (`a|b`: either)
 * and, after `!`, what must not. `@key` is anything that can be looked up: an address, a domain, a tenant id, a request
 * number, a name. `act` is any word that decides, withdraws or takes away. `@alone`: nothing else was understood;
 * `@topic`: nothing but a word of the trade.
 * A score under the line never acts, it only makes the intent one of the two that are offered.
 */
const table = `
connect_mailbox   .95  connect|authorise mailbox
connect_mailbox   .95  connect|authorise @mailbox !device !room !@roomlike
connect_mailbox   .9   connect|authorise email
connect_mailbox   .75  signin mailbox|@mailbox|email
connect_mailbox   .58  connect|authorise @roomlike
connect_mailbox   .75  new mailbox|email !requests !request !act
connect_mailbox   .7   connect|authorise mine access
connect_mailbox   .5   connect
connect_mailbox   .45  authorise
connect_mailbox   .45  connection
connect_mailbox   .4   signin
connect_mailbox   .4   @mailbox !act
connect_mailbox   .3   mailbox|email !act
connect_device    .95  connect|authorise device|room
connect_device    .75  new device|room !requests !request !act
connect_device    .75  signin device|room
connect_device    .59  connect|authorise @roomlike
connect_device    .49  connect
connect_device    .35  device|room !act

status_mine       .97  status !@key
status_mine       .85  howis mailbox|email|connection|request|requests|device|room|connected|approval|access !@key
status_mine       .85  connected !@key
status_mine       .85  lookup|list connection|mailbox|device|room|email !@key
status_mine       .8   decided !@key
status_mine       .8   pending mine|connection request|connection|mailbox|access !@key
status_mine       .7   mine request !@key !act
status_mine       .65  lookup request !@key
status_mine       .55  connection !@key !act
status_lookup     .97  status|howis @key
status_lookup     .9   lookup|connected @key
status_lookup     .85  decided|pending @key
status_lookup     .85  list @key
status_lookup     .85  explain @tenant|@request|@mailbox
status_lookup     .75  @request|@tenant @alone
status_lookup     .5   @key

list_pending      .97  approvals
list_pending      .92  pending|new requests|approval !act
list_pending      .9   pending list|explain !@request
list_pending      .88  requests !act
list_pending      .85  list approve|approval
list_pending      .8   list request !@request
list_pending      .6   pending request !@request !mine
list_pending      .5   approval|request|pending

approve_request   .95  approve @request
approve_request   .9   approve
approve_request   .8   authorise @request|request
approve_request   .58  agree
approve_request   .4   decided
deny_request      .95  deny @request
deny_request      .9   deny
deny_request      .95  disallow @request
deny_request      .5   disallow
deny_request      .35  decided

disconnect        .95  disconnect
disconnect        .9   remove mailbox|device|room|connection|access|@mailbox
disconnect        .59  cancel mailbox|device|room|connection|access|@mailbox
disconnect        .5   remove
disconnect        .45  disconnected

cancel            .9   cancel !mailbox !device !room !connection !access !@mailbox
cancel            .9   cancel connection !mailbox !device !room !access !@key
cancel            .9   cancel @key
cancel            .58  cancel
cancel            .9   remove|cancel request|requests|@request
cancel            .4   cancelled

reauthorise       .96  reauthorise
reauthorise       .98  again signin|authorise|connect|access|connection
reauthorise       .92  expired
reauthorise       .5   disconnected

why_stuck         .99  @error
why_stuck         .98  wall
why_stuck         .99  why emptyAgenda
why_stuck         .985 emptyAgenda !connect !authorise
why_stuck         .98  why stuck
why_stuck         .965 stuck
why_stuck         .96  unable connect|authorise|signin|mailbox|email|device|room|reauthorise|connection|approve|access
why_stuck         .6   unable
why_stuck         .9   why connected|connection|decided|pending|disconnected|cancelled|status|admin|approval|approve|request|connect|authorise|access|reauthorise|signin|cancel|disconnect|expired|again|topic
why_stuck         .88  disconnected
why_stuck         .88  not connected
why_stuck         .7   admin approve|approval|authorise !list
why_stuck         .9   why @mailbox
why_stuck         .58  why

help              .95  help
help              .9   greeting
help              .88  explain topic|setting|access|device|mailbox|connection|approval|connect
help              .88  explain|why|howis|lookup data
help              .9   where|howis setting|topic
help              .7   where !@key !mailbox !email !device !room !request !act
help              .7   explain
help              .9   topics
help              .7   @topic
help              .65  @article
help              .5   topic|access

change_language   .97  language
change_language   .95  languageName speak
change_language   .85  languageName !mailbox !device !room !connect !status !email !help !act
`;

export const rules: readonly Rule[] = table
  .trim()
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [intent = '', score = '', ...conditions] = line.trim().split(/\s+/);
    return {
      intent: intent as Intent,
      score: Number(score),
      all: conditions.filter((one) => !one.startsWith('!')).map((one) => one.split('|')),
      none: conditions.filter((one) => one.startsWith('!')).map((one) => one.slice(1)),
    };
  });

/** What a person may mean who says that something shall not be done: offered, never done. */
export const insteadOf: Readonly<Partial<Record<Intent, readonly Intent[]>>> = {
  connect_mailbox: ['cancel', 'status_mine'],
  connect_device: ['cancel', 'status_mine'],
  approve_request: ['deny_request', 'list_pending'],
  deny_request: ['list_pending', 'approve_request'],
  disconnect: ['status_mine', 'help'],
  cancel: ['status_mine', 'help'],
  reauthorise: ['status_mine', 'help'],
};
