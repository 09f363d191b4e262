<#ftl output_format="HTML">
<#include "menu.ftl">
<#-- The frame around every page: as much as the frame of our own site. -->
<#macro frame>
<#local top = content.rootpath!"">
<#local section = content.uri?keep_before("/")>
<!doctype html>
<html lang="nl" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${content.title} – Proefsite</title>
<meta name="description" content="${content.summary}">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${config.site_host}/${content.uri}">
<link rel="icon" href="${top}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${top}style.css">
</head>
<body class="page">
<a class="skip" href="#inhoud">Naar de inhoud</a>
<aside class="example" aria-label="Voorbeeld">
<p><strong>Dit is een voorbeeld.</strong> <a href="${top}hulp.html">Hulp</a></p>
</aside>
<header class="top" id="top">
<a class="brand" href="${top}index.html"><img src="${top}icon.svg" alt="" width="40" height="40"> <span>Proefsite</span></a>
<nav class="menu" aria-label="Menu">
<details>
<summary>Menu</summary>
<ul>
<#list menu as entry>
<li><a href="${top}${entry.uri}"<#if entry.uri?keep_before("/") == section> aria-current="true"</#if>>${entry.title}</a></li>
</#list>
</ul>
</details>
</nav>
<a class="help" href="${top}hulp.html">Hulp</a>
</header>
<nav class="crumbs" aria-label="Kruimelpad">
<ol>
<li><a href="${top}index.html">Begin</a></li>
<#list menu?filter(entry -> entry.uri?keep_before("/") == section) as entry>
<li><a href="${top}${entry.uri}">${entry.title}</a></li>
</#list>
</ol>
</nav>
<main id="inhoud">
<article class="page">
<#nested>
</article>
</main>
<footer class="foot">
<nav aria-label="Voet">
<ul>
<li><a href="${top}hulp.html">Hulp</a></li>
<li class="up"><a href="#top">Naar boven</a></li>
</ul>
</nav>
<p><strong>Proefsite</strong> <span>Om te meten</span></p>
</footer>
</body>
</html>
</#macro>
