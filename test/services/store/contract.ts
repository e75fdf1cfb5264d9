import { afterAll, beforeAll, beforeEach } from 'vitest';
import { connectionsContract } from './contract/connections.ts';
import { deviceCodesContract } from './contract/device-codes.ts';
import { outboxContract } from './contract/outbox.ts';
import { peopleContract } from './contract/people.ts';
import { requestsContract } from './contract/requests.ts';
import { secretsContract } from './contract/secrets.ts';
import { transactionsContract } from './contract/transactions.ts';
import { clean, type Opener, type Subject } from './subject.ts';

/** What every store must do, whatever it runs on. Opened once; each test starts with empty tables. */
export function storeContract(open: Opener): void {
  let shared: Subject;
  beforeAll(async () => {
    shared = await open();
  });
  beforeEach(() => clean(shared));
  afterAll(() => shared.close());

  const subject = () => shared;
  connectionsContract(subject);
  requestsContract(subject);
  secretsContract(subject);
  deviceCodesContract(subject);
  peopleContract(subject);
  outboxContract(subject);
  transactionsContract(subject);
}
