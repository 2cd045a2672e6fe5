import type { ReactNode } from 'react';
import { Icon } from './icon';
import css from './quiet-line.module.css';

/** A drawing and one sentence on where the data is: `<QuietLine icon={lock}>{t('onlyHere')}</QuietLine>`. Never a banner, never red. */
export const QuietLine = ({ icon, children }: { icon: string; children: ReactNode }) => (
  <p className={css.line}>
    <Icon of={icon} />
    <span>{children}</span>
  </p>
);
