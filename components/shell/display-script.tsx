import { TEXT_KEY, THEME_KEY } from '@/lib/domain/display';

// Runs before the first paint, so it is plain old JavaScript, and the same text on every page: the security policy
// names its hash. A value that is not ours is left alone.
const CODE = `try{var d=document.documentElement.dataset,t=localStorage.getItem("${THEME_KEY}"),x=localStorage.getItem("${TEXT_KEY}");if(t=="light"||t=="dark")d.theme=t;if(x=="115"||x=="130")d.text=x}catch(e){}`;

export const DisplayScript = () => <script>{CODE}</script>;
