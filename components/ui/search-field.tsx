'use client';
import { useRef } from 'react';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { search, x } from './icons';
import css from './search-field.module.css';

type Props = {
  label: string;
  placeholder?: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  /** A moment to fetch what searching needs. */
  onFocus?: () => void;
};

/** Results follow each keystroke; announce their count in a `role="status"` line of your own. */
export function SearchField({ label, placeholder, clearLabel, value, onChange, onFocus }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <search className={css.search}>
      <Icon of={search} />
      <input
        ref={input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
      />
      {value !== '' && (
        <IconButton
          icon={x}
          label={clearLabel}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        />
      )}
    </search>
  );
}
