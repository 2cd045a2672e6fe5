import type { Metadata } from 'next';
import './globals.css';
import { mostAsked } from '@/lib/domain/answer';
import type { Locale } from '@/lib/domain/vocabulary';
import { HTML_LANG } from '@/lib/i18n/page-metadata';
import { packOf } from '@/lib/server/content';
import css from './static-page.module.css';

export const metadata: Metadata = {
  title: '没有这一页 · Page not found',
  icons: { icon: '/favicon.svg', apple: '/icons/apple-touch-180.png' },
};

const WORDS = {
  zh: {
    title: '没有这一页',
    text: '网址可能抄错了，或者这一页还没有存进这部手机，联网后再打开一次。',
    search: '搜问答',
    go: '搜',
    home: '首页',
    faq: '常见问答',
    popular: '问得最多',
  },
  en: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page is not on this phone yet: open it again once online.',
    search: 'Search the answers',
    go: 'Search',
    home: 'Home',
    faq: 'Answers',
    popular: 'Asked most',
  },
} as const;

/** One file for every unknown address, online and offline, so it speaks both languages, and works without a script. */
export default function NotFound() {
  return (
    <html lang={HTML_LANG.zh}>
      <body>
        <main className={css.page}>
          <Side locale="zh" />
          <hr className={css.rule} />
          <Side locale="en" />
        </main>
      </body>
    </html>
  );
}

function Side({ locale }: { locale: Locale }) {
  const words = WORDS[locale];
  const [Title, Part] = locale === 'zh' ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  return (
    <div lang={HTML_LANG[locale]} className={css.other}>
      <Title className="lead">{words.title}</Title>
      <p>{words.text}</p>
      <form action={`/${locale}/faq`} className={css.search}>
        <input type="search" name="q" required aria-label={words.search} placeholder={words.search} />
        <button type="submit" className={css.link}>
          {words.go}
        </button>
      </form>
      <Part>{words.popular}</Part>
      <ul>
        {mostAsked(packOf(locale)).map(({ slug, question }) => (
          <li key={slug}>
            <a className={css.question} href={`/${locale}/faq/${slug}`}>
              {question}
            </a>
          </li>
        ))}
      </ul>
      <p className={css.links}>
        <a className={css.link} href={`/${locale}`}>
          {words.home}
        </a>
        <a className={css.link} href={`/${locale}/faq`}>
          {words.faq}
        </a>
      </p>
    </div>
  );
}
