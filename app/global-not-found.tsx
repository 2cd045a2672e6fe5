import type { Metadata } from 'next';
import './globals.css';
import css from './static-page.module.css';

export const metadata: Metadata = {
  title: '没有这一页 · Page not found',
  icons: { icon: '/favicon.svg', apple: '/icons/apple-touch-180.png' },
};

/** One file for every unknown address, online and offline, so it speaks both languages. */
export default function NotFound() {
  return (
    <html lang="zh">
      <body>
        <main className={css.page}>
          <h1 className="head">没有这一页</h1>
          <p>网址可能抄错了，或者这一页还没有存进这部手机，联网后再打开一次。</p>
          <p className={css.links}>
            <a className={css.link} href="/zh">
              首页
            </a>
            <a className={css.link} href="/zh/faq">
              常见问答
            </a>
          </p>
          <hr className={css.rule} />
          <div lang="en" className={css.other}>
            <h2 className="lead">There is no such page</h2>
            <p>The address may be mistyped, or the page is not on this phone yet: open it again once online.</p>
            <p className={css.links}>
              <a className={css.link} href="/en">
                Home
              </a>
              <a className={css.link} href="/en/faq">
                Answers
              </a>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
