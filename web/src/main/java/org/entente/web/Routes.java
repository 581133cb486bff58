package org.entente.web;

import java.util.List;
import java.util.function.Function;
import org.entente.web.holdings.Holdings;
import org.entente.web.page.AboutPage;
import org.entente.web.page.ActorPage;
import org.entente.web.page.ActorsPage;
import org.entente.web.page.Ask;
import org.entente.web.page.DocumentPage;
import org.entente.web.page.DocumentsPage;
import org.entente.web.page.EventPage;
import org.entente.web.page.EventsPage;
import org.entente.web.page.HomePage;
import org.entente.web.page.NetworkPage;
import org.entente.web.page.Page;
import org.entente.web.page.ParallelsPage;
import org.entente.web.page.PatternsPage;
import org.entente.web.page.ProblemsPage;
import org.entente.web.page.RelationPage;
import org.entente.web.page.RelationsPage;
import org.entente.web.page.ReportPage;
import org.entente.web.page.ReviewPage;
import org.entente.web.page.SearchPage;
import org.entente.web.page.VotesPage;

/**
 * Every page of the workspace. Each is also served as JSON, under its path with {@code .json}
 * behind it ({@code /index.json} for the first page), and where it is a table as CSV with {@code
 * .csv}.
 */
final class Routes {
  private Routes() {}

  static List<Route> all(Holdings holdings, Settings settings) {
    return List.of(
        new Route("/", false, ask -> HomePage.of(holdings)),
        new Route("/actors", true, ask -> ActorsPage.of(holdings, ask)),
        new Route("/actors/{id}", true, ask -> ActorPage.of(holdings, ask)),
        new Route("/relations", true, ask -> RelationsPage.of(holdings, ask)),
        new Route("/relations/{a}/{b}", true, ask -> RelationPage.of(holdings, ask)),
        new Route("/events", false, ask -> EventsPage.of(holdings, ask)),
        new Route("/events/{id}", false, ask -> EventPage.of(holdings, ask)),
        new Route("/network", true, ask -> NetworkPage.of(holdings, ask)),
        new Route("/votes", true, ask -> VotesPage.of(holdings, ask)),
        new Route("/parallels", true, ask -> ParallelsPage.of(holdings, ask)),
        new Route("/documents", true, ask -> DocumentsPage.of(holdings, ask)),
        new Route("/documents/{id}", false, ask -> DocumentPage.of(holdings, ask)),
        new Route("/reports/{id}", false, ask -> ReportPage.of(holdings, ask)),
        new Route("/search", false, ask -> SearchPage.of(holdings, ask)),
        new Route("/problems", true, ask -> ProblemsPage.of(holdings, ask)),
        new Route("/review", true, ask -> ReviewPage.of(holdings, ask)),
        new Route("/about", false, ask -> AboutPage.of(holdings, settings.version())),
        new Route("/-/patterns", false, ask -> PatternsPage.sample()));
  }

  /**
   * @param path with placeholders in braces
   * @param table whether there is CSV
   */
  record Route(String path, boolean table, Function<Ask, Page> page) {
    String as(String form) {
      return (path.equals("/") ? "/index" : path) + "." + form;
    }
  }
}
