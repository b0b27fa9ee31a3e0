import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InsightClient } from '../../lib/app/insight-client.ts';

export const InsightContext = createContext<InsightClient | undefined>(undefined);

export function useInsight(): InsightClient {
  const insight = useContext(InsightContext);
  if (insight === undefined) throw new Error('no InsightContext above this component');
  return insight;
}
