import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Agreement } from '../../lib/app/coding-client.ts';
import { isolate } from '../../lib/i18n/direction.ts';
import type { Code } from '../../lib/model/desk.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';

interface Props {
  readonly agreement: Agreement;
  readonly coder: string;
  readonly codes: readonly Code[];
}

/** Agreement code by code: who gave it how often, the share judged alike, Cohen's kappa. */
export function AgreementTable({ agreement, coder, codes }: Props): JSX.Element {
  const { t, number } = useTranslator();
  const captionId = useId();
  const nameOf = (id: string): string => codes.find((code) => code.id === id)?.name ?? id;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than a narrow window is scrolled by keyboard too
    <section class="agreement" tabIndex={0} aria-labelledby={captionId}>
      <table>
        <caption id={captionId}>
          {t('agreement-caption', {
            coder: isolate(coder),
            articles: number(agreement.articles),
            sentences: number(agreement.sentences),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('agreement-code')}</th>
            <th scope="col">{t('agreement-both')}</th>
            <th scope="col">{t('agreement-first')}</th>
            <th scope="col">{t('agreement-second')}</th>
            <th scope="col">{t('agreement-percent')}</th>
            <th scope="col">{t('agreement-kappa')}</th>
          </tr>
        </thead>
        <tbody>
          {agreement.codes.map(({ code, both, first, second, percent, kappa }) => (
            <tr key={code}>
              <th scope="row">
                <Bdi text={nameOf(code)} />
              </th>
              <td>{number(both)}</td>
              <td>{number(first)}</td>
              <td>{number(second)}</td>
              <td>{number(percent, { style: 'percent', maximumFractionDigits: 1 })}</td>
              <td>
                {kappa === undefined
                  ? t('agreement-none')
                  : number(kappa, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="codebook__hint">{t('agreement-hint')}</p>
    </section>
  );
}
