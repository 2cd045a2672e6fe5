import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './skeleton.module.css';

/** Stands where content will be, in its final layout. Shows itself after 150 ms, so a quick phone never blinks. */
export const Skeleton = ({ label, children }: { /** 「正在从本机打开」 */ label: string; children: ReactNode }) => (
  <div className={css.skeleton} aria-busy="true">
    <p className="vh" role="status">
      {label}
    </p>
    {children}
  </div>
);

type BoneProps = {
  /** Share of the line. */
  width?: 'xs' | 's' | 'm' | 'l' | 'full';
  height?: 'text' | 'title' | 'row' | 'button' | 'fig';
};

/** One grey bar: `<Skeleton label={t('ui.opening')}><Section><Bone width="m" height="title" /><Bone /></Section></Skeleton>` */
export const Bone = ({ width = 'full', height = 'text' }: BoneProps) => (
  <div className={classNames(css.bone, css[width], css[`h-${height}`])} />
);
