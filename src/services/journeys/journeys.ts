import { createApprove } from './approve.ts';
import { createApprovers } from './approvers.ts';
import { createConnect } from './connect.ts';
import { createDecide } from './decide.ts';
import { createDeliver } from './deliver.ts';
import type { Dependencies } from './dependencies.ts';
import { createLookUp } from './look-up.ts';
import { createMeet } from './meet.ts';
import { createPresent } from './present.ts';
import { createSignIn } from './sign-in.ts';
import { createWatch } from './watch.ts';

/** Every use case of the product, for the bot, the pages and the command line. */
export type Journeys = ReturnType<typeof createJourneys>;

export function createJourneys(dependencies: Dependencies) {
  const decide = createDecide(dependencies);
  const approve = createApprove(dependencies, decide);
  const present = createPresent(dependencies, approve);
  return {
    connect: createConnect(dependencies),
    signIn: createSignIn(dependencies),
    decide,
    approve,
    approvers: createApprovers(dependencies),
    watch: createWatch(dependencies),
    present,
    lookUp: createLookUp(dependencies, present),
    meet: createMeet(dependencies),
    deliver: createDeliver(dependencies),
  };
}
