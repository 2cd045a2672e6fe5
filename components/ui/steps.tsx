import type { ReactNode } from 'react';
import css from './steps.module.css';

/** Numbered instructions: `<Steps>{how.map((one) => <li key={one}><span>{one}</span></li>)}</Steps>`. One element in each `li`. */
export const Steps = ({ children }: { children: ReactNode }) => <ol className={css.steps}>{children}</ol>;
