package id.lelangkinerja.region;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lelangkinerja.kept.SharedStamp;
import id.lelangkinerja.platform.Face;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the region named in the address; an unknown one does not exist, an old code leads to the current one. */
@Configuration(proxyBeanMethods = false)
class RegionInPath implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {
  private static final long MOST_REGIONS = 2_000;
  private static final Pattern CODE_FIRST = Pattern.compile("/([0-9]{2,10})/");
  private static final Duration HELD = Duration.ofMinutes(1);
  private final RegionDirectory regions;
  private final Faces faces;
  /** Regions under their codes of now: the program changes none of them, so what another hand changes shows within a minute. */
  private final Cache<String, RegionHere> known = Caffeine.newBuilder().maximumSize(MOST_REGIONS).expireAfterWrite(HELD)
      .build();

  RegionInPath(RegionDirectory regions, Faces faces) {
    this.regions = regions;
    this.faces = faces;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this).order(-20);
  }

  @Override
  public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws java.io.IOException {
    var code = handler instanceof HandlerMethod ? codeOf(request) : first(request);
    if (code == null) {
      return true;
    }
    var here = meant(code);
    request.setAttribute(RegionHere.ATTRIBUTE, here);
    if (here.code().equals(code)) {
      request.setAttribute(Face.ATTRIBUTE, new LazyFace(() -> face(here.id(), request)));
      return true;
    }
    response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
    response.setHeader("Location",
        request.getRequestURI().replaceFirst("/" + code + "(?=/|$)", "/" + here.code()));
    return false;
  }

  private RegionHere meant(String code) {
    var held = known.getIfPresent(code);
    if (held != null) {
      return held;
    }
    var here = regions.of(code).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    if (here.code().equals(code)) {
      known.put(code, here);
    }
    return here;
  }

  private Face face(RegionId region, HttpServletRequest request) {
    return request.getAttribute(SharedStamp.ATTRIBUTE) instanceof SharedStamp stamp
        ? faces.of(region, stamp)
        : faces.of(region);
  }

  private static @Nullable String codeOf(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
        ? (String) variables.get("region")
        : null;
  }

  /** Where no page is, its frame is yet that of the region whose code the address begins with. */
  private static @Nullable String first(HttpServletRequest request) {
    var found = CODE_FIRST.matcher(request.getRequestURI());
    return found.lookingAt() ? found.group(1) : null;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == RegionHere.class;
  }

  @Override
  public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    return request.getAttribute(RegionHere.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
  }
}
