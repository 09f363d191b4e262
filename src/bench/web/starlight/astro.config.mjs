import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
  telemetry: false,
  integrations: [starlight({ title: "Handreiking", locales: { root: { label: "Nederlands", lang: "nl" } } })],
});
