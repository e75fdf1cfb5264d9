const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Every lifetime of the product in one table, in milliseconds (design section 6). */
export const lifetimes = {
  /** A sign-in link: until success, else 7 days. */
  connectTicket: 7 * day,
  /** `state` of a user's or staff member's sign-in, once. */
  userState: 30 * minute,
  /** `state` of an admin's consent page; the admin may be another person on another device. */
  adminState: 24 * hour,
  /** The card of who said yes is drawn anew so often while nobody has come back: its way on must not die before. */
  wayOn: 20 * hour,
  approveTicket: 7 * day,
  /** The cards of a request that is open, and of who waits for it, are drawn anew so often: no link on them must die before. */
  shownLink: 3 * day,
  request: 14 * day,
  /** A stopped journey can be resumed for so long (T50). */
  stoppedJourney: 7 * day,
  /** From the known grant to overdue (S2). */
  activation: 24 * hour,
  /** A missing grant this soon after an approval means "wait" (facts 6.1, 65001). */
  freshConsent: 2 * minute,
  /** Walls of several people of a tenant so close together are one piece of news. */
  sameMoment: minute,
  /** What is found granted again and again is written down once in so long. */
  seenLately: 5 * minute,
  /** How long an ended link or trip is still told apart from one that never was. */
  forgotten: 30 * day,
  /** How long only the approver who said yes may finish at Microsoft; afterwards another approver may decide anew. */
  decisionStands: day,
  /** After this the bot stops looking: helpdesk has had a week since the 24 h were over. */
  overdueIsWatched: 7 * day,
  /** Who was named an approver by a role that they proved is one for so long since they last did. */
  namedByProof: 90 * day,
  /** A role proved by sign-in counts so long for one decision. */
  provedForDecision: 10 * minute,
  /** And so long for settings and for what is offered on a card. */
  provedForSettings: 8 * hour,
  /** From setting out for Microsoft until "nothing came back": a second factor may take its time (T9). */
  silentTrip: 10 * minute,
  /** A device's code that nobody used for so long gets the browser link beside it (design section 3). */
  silentDeviceCode: 3 * minute,
  /** Between two looks at an active connection whose owner agreed to them. */
  healthCheck: hour,
  /** A look that found it broken is repeated after so long before anybody is told. */
  healthRecheck: 2 * minute,
  /** Between two reads of a tenant's directory once nothing is awaited there. */
  directoryCheck: hour,
  /** Who holds a role is read once in so long, however many cards name them. */
  holdersRead: 10 * minute,
  /** Between two reads of it that people press for. */
  directoryRecheck: minute / 2,
} as const;
