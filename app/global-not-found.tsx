export default function NotFound() {
  return (
    <html lang="zh">
      <body>
        <h1>404</h1>
      </body>
    </html>
  );
}
