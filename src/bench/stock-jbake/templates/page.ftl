<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#-- The headings of the text, when there are enough to look for something. -->
<#macro contents>
<#local headings = content.body?matches(r'<h2 id="([^"]+)">(.*?)</h2>')>
<#if (headings?size) gt 3>
<nav class="contents" aria-label="Op deze pagina">
<details>
<summary>Op deze pagina</summary>
<ul>
<#list headings as heading>
<li><a href="#${heading?groups[1]}">${heading?groups[2]?replace('<[^>]+>', '', 'r')?no_esc}</a></li>
</#list>
</ul>
</details>
</nav>
</#if>
</#macro>
<#-- Asciidoctor's own labels are English: ours take their place. -->
<#macro text>
<#local html = content.body?replace('(<div class="admonitionblock [a-z]+")>\\s*<table>', '$1 role="note"><table role="presentation">', 'r')>
<#list {"Note": "Let op", "Tip": "Tip", "Warning": "Waarschuwing", "Important": "Belangrijk", "Caution": "Voorzichtig"} as label, word>
<#local html = html?replace('<div class="title">' + label + '</div>', '<div class="title">' + word + '</div>')>
</#list>
<div class="prose">
${html?no_esc}
</div>
</#macro>
<@layout.frame>
<header class="head">
<h1>${content.title}</h1>
<p class="lead">${content.summary}</p>
</header>
<div class="side">
<@contents/>
</div>
<div class="main">
<@text/>
</div>
</@layout.frame>
