package se.samverkansgraf.api.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Answers who followed a wrong link with the explorer, which says so and where to go; the status stays 404. */
@Component
class UnknownPage implements ErrorViewResolver {

    private final ExplorerShell shell;

    UnknownPage(ExplorerShell shell) {
        this.shell = shell;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (status != HttpStatus.NOT_FOUND) {
            return null;
        }
        View view = (values, asked, response) -> {
            response.setContentType(ExplorerShell.HTML.toString());
            response.getWriter().write(shell.text(asked.getContextPath()));
        };
        return new ModelAndView(view);
    }
}
