import { SyncLine } from '@/components/shell/sync-line';
import css from './saved-line.module.css';

/** Where the records are, at the foot of a step. */
export const SavedLine = () => (
  <div className={css.foot}>
    <SyncLine />
  </div>
);
