import { type ReactNode, useId } from 'react';
import { CheckGlyph } from './check-glyph';
import css from './choice.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';

export type ChoiceOption<V extends string> = {
  value: V;
  title: ReactNode;
  sub?: ReactNode;
  icon?: string;
  disabled?: boolean;
  /** After an answer is known: shown with its own sign and colour, and words in `sub`. */
  verdict?: { tone: 'ok' | 'bad'; icon: string } | undefined;
};
type Common<V extends string> = {
  legend: string;
  hideLegend?: boolean;
  options: readonly ChoiceOption<V>[];
  /** Side by side, two a row, drawing on top. */
  cards?: boolean;
  /** No more choosing; the chosen stays shown. */
  locked?: boolean;
};
type One<V extends string> = Common<V> & { many?: false; value: V | undefined; onChange: (value: V) => void };
type Many<V extends string> = Common<V> & { many: true; value: readonly V[]; onChange: (value: V[]) => void };

/** Options with room for a second line. One (`radio`) unless `many` (`checkbox`): real inputs under drawn faces. */
export function Choice<V extends string>(props: One<V> | Many<V>) {
  const { legend, hideLegend, options, cards, locked, many, value } = props;
  const name = useId();
  const holds = (one: V) => (many ? value.includes(one) : one === value);
  const pick = (one: V) => {
    if (!props.many) return props.onChange(one);
    return props.onChange(holds(one) ? props.value.filter((other) => other !== one) : [...props.value, one]);
  };
  return (
    <fieldset disabled={locked}>
      <legend className={hideLegend ? 'vh' : css.legend}>{legend}</legend>
      <div className={classNames(css.options, cards && css.cards)}>
        {options.map((option) => (
          <label key={option.value} className={css.option}>
            <input
              className="vh"
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={option.value}
              checked={holds(option.value)}
              disabled={option.disabled}
              onChange={() => pick(option.value)}
            />
            <span data-verdict={option.verdict?.tone} className={css.face}>
              <Sign option={option} many={many} on={holds(option.value)} />
              <span className={css.body}>
                <b>{option.title}</b>
                {option.sub !== undefined && <span className="meta">{option.sub}</span>}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Sign({ option, many, on }: { option: ChoiceOption<string>; many: boolean | undefined; on: boolean }) {
  if (option.verdict)
    return <Icon of={option.verdict.icon} tone={option.verdict.tone === 'ok' ? 'jade' : 'red'} bold />;
  if (option.icon) return <Icon of={option.icon} tone={on ? 'jade' : undefined} />;
  if (many) return <CheckGlyph state={on ? 'done' : 'todo'} />;
  return <i className={css.radio} />;
}
