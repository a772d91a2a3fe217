package id.lelangkinerja.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One template, rendered with the shell of its request, the page and the form. */
record JteView(TemplateEngine engine, Shells shells, String template) implements View {
  /** Without it no view is ever picked by content negotiation. */
  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var values = new HashMap<String, Object>();
    values.put("form", Form.empty());
    var shell = shells.of(request);
    values.put("shell", shell);
    if (model != null) {
      put(values, model, "page");
      put(values, model, "form");
    }
    if (values.get("form") instanceof Form form && !form.holds()) {
      // The summary of mistakes stands above the fields by whose labels it tells them: rendered once, the form knows them.
      engine.render(template, values, new Utf8ByteOutput());
    }
    var output = new Utf8ByteOutput();
    engine.render(template, values, output);
    if (Keeping.settles(request, response, shell, output)) {
      return;
    }
    response.setContentType(getContentType());
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  private static void put(Map<String, Object> values, Map<String, ?> model, String name) {
    var value = model.get(name);
    if (value != null) {
      values.put(name, value);
    }
  }
}
