'use client';
import './globals.css';
import css from './static-page.module.css';

/** The last page standing: the layout itself failed, so it knows neither language nor styles beyond its own. */
export default function GlobalError() {
  return (
    <html lang="zh">
      <body>
        <main className={css.page}>
          <h1 className="head">这一页出错了</h1>
          <p>您填的内容存在这部手机里，没有丢。</p>
          <p>
            <a className={css.link} href="/zh">
              回首页
            </a>
          </p>
          <hr className={css.rule} />
          <div lang="en" className={css.other}>
            <h2 className="lead">This page failed</h2>
            <p>What you entered is saved on this phone. Nothing is lost.</p>
            <p>
              <a className={css.link} href="/en">
                Home
              </a>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
