import { Counter, collectDefaultMetrics, Registry } from 'prom-client';
import type { Metrics } from './journeys/ports.ts';

export interface MetricsWithPage extends Metrics {
  /** What a Prometheus server reads, and how that is typed. */
  page(): Promise<{ readonly type: string; readonly text: string }>;
}

/** Figures of one program, its process's included. Two programs in one process keep theirs apart. */
export function createMetrics(): MetricsWithPage {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const errors = new Counter({
    name: 'consent_concierge_microsoft_errors_total',
    help: 'Refusals and failures of Microsoft, by where they came from, their class, and whether the catalogue knows them.',
    labelNames: ['surface', 'class', 'known'] as const,
    registers: [registry],
  });
  return {
    // Never the code: anybody can forge a redirect, and each new value would be a new series. The log has it.
    microsoftFailed(surface, { trouble, known }) {
      errors.inc({ surface, class: trouble.class, known: String(known) });
    },
    page: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
