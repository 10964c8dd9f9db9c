import { ParallaxComparison } from './element/parallax-comparison.ts'

// A page may load the script twice.
if (!customElements.get('parallax-comparison')) customElements.define('parallax-comparison', ParallaxComparison)
