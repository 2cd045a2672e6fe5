export const dynamicParams = false;
export function generateStaticParams() {
  return [{ slug: 'a' }, { slug: '__shell__' }];
}
export default async function Page({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { slug } = await params;
  return <h1>{slug}</h1>;
}
