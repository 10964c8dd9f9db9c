import { ParallaxComparison } from '../element/parallax-comparison.ts'
import { ComposeView } from './compose-view.ts'
import { OutletsView } from './outlets-view.ts'
import { ParallaxPage } from './parallax-page.ts'

customElements.define('parallax-comparison', ParallaxComparison)
customElements.define('parallax-compose', ComposeView)
customElements.define('parallax-outlets', OutletsView)
customElements.define('parallax-page', ParallaxPage)
