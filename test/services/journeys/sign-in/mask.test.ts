import { expect, it } from 'vitest';
import { maskAddress } from '../../../../src/services/journeys/sign-in/mask.ts';

it.each([
  ['ben@contoso.com', 'b•••@contoso.com'],
  ['b@contoso.com', 'b•••@contoso.com'],
  ['eve_gmail.com#EXT#@contoso.com', 'e•••@contoso.com'],
  ['"odd@name"@contoso.com', '"•••@contoso.com'],
  ['@contoso.com', '•••'],
  ['no address at all', '•••'],
  ['', '•••'],
])('the address %j is shown as %s: its owner knows it, nobody else learns it', (address, masked) => {
  expect(maskAddress(address)).toBe(masked);
});
