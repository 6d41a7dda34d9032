package se.samverkansgraf.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Tells browsers what is refused as it tells it to other clients. A page that is not there has a view of its own. */
public final class PlainErrorView implements ErrorViewResolver {

    private final JsonMapper json;

    /** A view written by this mapper. */
    public PlainErrorView(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (status == HttpStatus.NOT_FOUND) {
            return null;
        }
        View view = (values, asked, response) -> {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), model);
        };
        return new ModelAndView(view);
    }
}
