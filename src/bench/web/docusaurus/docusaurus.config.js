module.exports = {
  title: "Handreiking",
  url: "http://localhost",
  baseUrl: "/",
  i18n: { defaultLocale: "nl", locales: ["nl"] },
  markdown: { format: "md" },
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false, theme: {} }]],
};
