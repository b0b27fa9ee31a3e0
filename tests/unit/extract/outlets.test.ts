import { describe, expect, it } from 'vitest';
import { OUTLETS, outletFor } from '../../../lib/extract/outlets.ts';

describe('the table of outlets', () => {
  it('names at least 150 outlets, sorted by id, each host once', () => {
    const ids = OUTLETS.map(({ id }) => id);
    const hosts = OUTLETS.flatMap((outlet) => outlet.hosts);
    expect(ids.length).toBeGreaterThanOrEqual(150);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(hosts.length).toBe(new Set(hosts).size);
  });

  it.each(OUTLETS.map((outlet) => [outlet.id, outlet] as const))(
    '%s has plain hosts, a name in NFC and a country',
    (_, outlet) => {
      expect(
        outlet.hosts.every((host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) && !host.startsWith('www.')),
      ).toBe(true);
      expect(outlet.name).toBe(outlet.name.normalize('NFC').trim());
      expect(outlet.months).toMatch(/^(?:common|levant|algeria|morocco|double)$/u);
      expect(outlet.digits).toMatch(/^(?:latn|both)$/u);
      expect(
        new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(outlet.country),
      ).toBeDefined();
    },
  );

  it.each([
    ['m.hespress.com', 'هسبريس'],
    ['WWW.ALJAZEERA.NET', 'الجزيرة نت'],
    ['arabic.cnn.com', 'CNN بالعربية'],
    ['gate.ahram.org.eg', 'بوابة الأهرام'],
    ['www.ahram.org.eg.', 'الأهرام'],
  ])('%s is %s', (host, name) => {
    expect(outletFor(host)?.name).toBe(name);
  });

  it.each(['nothespress.com', 'hespress.com.evil.example', 'com', 'localhost', ''])(
    '%j is nobody',
    (host) => {
      expect(outletFor(host)).toBeUndefined();
    },
  );
});
