'use client';
import { useTranslations } from 'next-intl';
import { LanguageSwitch } from '@/components/shell/language-switch';
import { Section } from '@/components/ui/section';
import { Segmented } from '@/components/ui/segmented';
import { setTextSize, setTheme, useDisplay } from '@/lib/client/display';
import { TEXT_SIZES, THEMES } from '@/lib/domain/display';
import css from './shop-screen.module.css';

const SIZE_CLASS = { '100': css.standard, '115': css.large, '130': css.largest };

/** Text size, language, light or dark: choices of this phone, not of the shop. */
export function DisplayCard() {
  const t = useTranslations('shop');
  const sizes = useTranslations('shell.text');
  const { text, theme } = useDisplay();
  return (
    <Section title={t('display')} aside={t('displayWhere')}>
      <div className="form">
        <Segmented
          legend={t('textSize')}
          value={text}
          onChange={setTextSize}
          options={TEXT_SIZES.map((value) => ({
            value,
            label: <span className={SIZE_CLASS[value]}>{sizes(value)}</span>,
          }))}
        />
        <div>
          <h3>{t('language')}</h3>
          <LanguageSwitch label={t('language')} />
        </div>
        <Segmented
          legend={t('theme')}
          value={theme}
          onChange={setTheme}
          options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
      </div>
    </Section>
  );
}
