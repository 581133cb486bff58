package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnoreType;

/** The page's table in full, for CSV alone: JSON has the rows of the page shown. */
@JsonIgnoreType
public record Table(Csv csv) {}
