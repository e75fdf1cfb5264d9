import type { Product } from '../services/catalogue/product.ts';
import type { TenantFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { guideVersion } from './guide-steps.ts';
import { actions, type Button, button, noSubject } from './parts/actions.ts';

/**
 * What can be done from a tenant's status: look again; and, for an approver of this very tenant, change its settings and
 * open what belongs to its products. A tenant's buttons carry its id, a product's its client id: their tenant is the acting
 * person's own. With several products theirs go into the overflow menu.
 */
export function tenantActions(words: CardWords, facts: TenantFacts) {
  // From one connection the way leads back to all of them.
  if (facts.one) {
    const back = { id: facts.tenant.id, version: 0 };
    return actions({ buttons: [button(words.plain('button.whole_tenant'), 'show_tenant', back)] });
  }
  const refresh = button(words.plain('button.refresh'), 'show_tenant', { id: facts.tenant.id, version: 0 });
  const { openReports } = facts;
  const reports =
    openReports > 0
      ? [button(words.plain('button.show_reports', { count: openReports }), 'show_reports', noSubject)]
      : [];
  if (!facts.viewerMayManage) return actions({ buttons: [refresh, ...reports] });
  return actions({ buttons: [refresh, ...reports, ...products(words, facts), ...settings(words, facts)] });
}

// A look at how things stand is more often wanted than a change of settings.
const aside = { secondary: true };

function settings(words: CardWords, { tenant, reachRequest, products }: TenantFacts): Button[] {
  const only = products.length === 1 ? products[0] : undefined;
  const own = { id: tenant.id, version: 0 };
  const raise = tenant.reach === 'outcomes' ? 'button.raise_reach' : 'button.raise_reach_manage';
  return [
    ...(reachRequest
      ? [
          button(
            words.plain('button.show_reach_request'),
            'show_request',
            { id: reachRequest.number, version: reachRequest.version },
            aside,
          ),
        ]
      : []),
    ...(!reachRequest && tenant.reach !== 'manage' ? [button(words.plain(raise), 'raise_reach', own, aside)] : []),
    tenant.managedPerUser
      ? button(words.plain('button.manage_for_all'), 'ask_manage_for_all', own, aside)
      : button(words.plain('button.manage_per_user'), 'ask_manage_per_user', own, aside),
    tenant.policy
      ? button(
          words.plain('button.guide'),
          'show_guide',
          guideVersion(only?.product.clientId ?? '', 'office_portal'),
          aside,
        )
      : button(words.plain('button.tell_policy'), 'show_guide', guideVersion('', 'user_consent_settings'), aside),
  ];
}

function products(words: CardWords, { products }: TenantFacts): Button[] {
  const [first, ...others] = products;
  if (!first) return [];
  const subjectOf = ({ clientId }: Product) => ({ id: clientId, version: 0 });
  if (others.length === 0) {
    const subject = subjectOf(first.product);
    return [
      button(words.plain('button.show_worklist'), 'show_worklist', subject),
      button(words.plain('button.show_permissions'), 'show_permissions', subject),
    ];
  }
  return products.flatMap(({ product }) => [
    button(
      words.plain('button.show_worklist_of', { product: product.enterpriseAppName }),
      'show_worklist',
      subjectOf(product),
      aside,
    ),
    button(
      words.plain('button.show_permissions_of', { product: product.enterpriseAppName }),
      'show_permissions',
      subjectOf(product),
      aside,
    ),
  ]);
}
