package io.zonegraph.dataset;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The data set cannot be loaded as it is. Nothing of it was. */
class DatasetException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    DatasetException(List<DatasetProblem> problems) {
        super(problems.stream()
                .map(DatasetProblem::toString)
                .collect(Collectors.joining("\n", "The data set has " + problems.size() + " problem(s):\n", "")));
    }
}
