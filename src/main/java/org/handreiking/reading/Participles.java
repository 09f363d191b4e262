package org.handreiking.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows Dutch past participles by their form. Weak ones have one (ge…d, ge…t, be…d); strong ones
 * end as plurals do, and are listed.
 */
final class Participles {

  private static final Pattern SEPARABLE =
      Pattern.compile(
          "(?:aan|achter|af|bij|binnen|bloot|bijeen|buiten|door|goed|heen|in|klaar|kwijt|los|mee|na|neer|om|"
              + "op|open|over|rond|samen|stil|stop|tegen|teleur|terecht|terug|thuis|toe|uit|vast|vol|voor|"
              + "voort|vrij|weer|weg|bekend|plaats|deel)(?=ge|be|ver)(.+)");

  private static final Pattern WEAK =
      Pattern.compile("ge\\p{L}{2,}[dt]|(?:be|ver|ont|her|er|onder|over|voor)\\p{L}{2,}d");

  /** Past tenses of the same form: ontstond, bevond, behield. */
  private static final Pattern PAST = Pattern.compile(".*(?:stond|vond|bond|hield|deed|wond)");

  /** Participles on -t of verbs without ge-, whose finite forms end in -t as well. */
  private static final Set<String> ON_T =
      Set.copyOf(
          Words.of(
              """
              bedacht beperkt bereikt betrapt bewerkt bezocht herdacht onderzocht ontdekt verkocht
              verlicht verplicht verrast versterkt verstopt verstrekt verwacht verwerkt verzacht
              verzocht
              """));

  private static final Set<String> STRONG =
      Set.copyOf(
          Words.of(
              """
              bedrogen begonnen begrepen behouden bekeken beschreven besloten besproken bevolen
              bevonden bewezen bewogen gebakken gebarsten gebeten gebleken gebleven geboden
              gebogen gebonden geboren gebroken gedaan gedragen gedreven gedronken gedwongen
              gegaan gegeten gegeven gegoten gegraven gegrepen gehangen geheven geholpen gehouden
              gekeken geklommen gekomen gekozen gekregen geladen gelaten gelegen gelezen gelogen
              gelopen gemeten genezen genomen genoten gereden geroepen geschapen gescheiden
              geschonken geschoten geschoven geschreven geslagen geslapen gesloten gesmeten
              gesneden gespannen gesproken gesprongen gestegen gestoken gestolen gestreken
              getroffen getrokken gevallen gevangen gevlogen gevochten gevonden gevouwen gewassen
              gewezen gewogen gewonnen geworpen geworven gewreven gezien gezogen gezonden gezongen
              herzien onderbroken ondernomen onderscheiden ontbonden ontheven onthouden ontnomen
              ontslagen ontvangen ontworpen overgenomen overwogen overwonnen verboden verbonden
              verdreven vergeleken vergeten vergeven verkregen verlaten verloren vermeden vernomen
              verslagen verstaan vervangen verwezen verworven verzonnen voorkomen weerhouden
              """));

  /** Nouns, adjectives and adverbs of the same form. */
  private static final Set<String> OTHERS =
      Set.copyOf(
          Words.of(
              """
              beeld bekend beleid bereid beroemd bestaand bestand bevriend bewind gebed gebeurt
              gebied gebit gedicht geduld geeft geest gehucht geld gelooft geluid gemoed geneest
              geniet gerecht geschikt geslacht getuigt gevat gevecht geweld gewend gewicht gezicht
              gezind gezond onderhoud overheid overvloed verbaasd verband verbond verkeerd
              verliefd vermoeid verschillend verstand voorbeeld voorhand voorraad
              """));

  private Participles() {}

  /** Whether {@code word}, in small letters, can be one. */
  static boolean has(String word) {
    Matcher separable = SEPARABLE.matcher(word);
    String verb = separable.matches() ? separable.group(1) : word;
    return STRONG.contains(verb)
        || ON_T.contains(verb)
        || (WEAK.matcher(verb).matches()
            && !PAST.matcher(verb).matches()
            && !OTHERS.contains(verb));
  }
}
