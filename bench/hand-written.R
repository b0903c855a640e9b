# Importance of drivers in base R, R² of each set of drivers by solve():
#   Rscript bench/hand-written.R importance CORRELATIONS.csv CALLS   the seconds of each of so many calls
#   Rscript bench/hand-written.R drivers FILE.csv REPLICATES         a file, with a bootstrap of its rows
args <- commandArgs(trailingOnly = TRUE)

# Which of k drivers each of the 2^k sets holds, and in how many orders a set comes before one more.
sets_of <- function(k) {
  inside <- outer(seq_len(2^k) - 1, 2^(seq_len(k) - 1), function(set, bit) set %/% bit %% 2 == 1)
  size <- rowSums(inside)
  list(
    members = apply(inside, 1, which),
    orders = factorial(size) * factorial(pmax(k - size - 1, 0)) / factorial(k),
    without = lapply(seq_len(k), function(j) which(!inside[, j]))
  )
}

# The outcome is the first row and column of the correlations.
lmg <- function(correlations, sets) {
  among <- correlations[-1, -1]
  outcome <- correlations[-1, 1]
  explained <- vapply(sets$members, function(set) {
    if (length(set) == 0) return(0)
    sum(outcome[set] * solve(among[set, set, drop = FALSE], outcome[set]))
  }, 0)
  vapply(seq_along(outcome), function(j) {
    without <- sets$without[[j]]
    sum(sets$orders[without] * (explained[without + 2^(j - 1)] - explained[without]))
  }, 0)
}

json <- function(x) sprintf("[%s]", paste(sprintf("%.17g", x), collapse = ","))

if (args[1] == "importance") {
  correlations <- as.matrix(read.csv(args[2], header = FALSE))
  seconds <- vapply(seq_len(as.integer(args[3])), function(call) {
    begin <- Sys.time()
    values <<- lmg(correlations, sets_of(ncol(correlations) - 1))
    as.numeric(Sys.time() - begin, units = "secs")
  }, 0)
  cat(sprintf("{\"seconds\":%s,\"importance\":%s}\n", json(seconds), json(values)))
} else {
  others <- c(response_id = "NULL", region = "NULL", weight = "NULL")
  answers <- na.omit(read.csv(args[2], colClasses = others))
  answers <- as.matrix(answers[c("score", setdiff(names(answers), "score"))])
  n <- nrow(answers)
  sets <- sets_of(ncol(answers) - 1)
  values <- lmg(cor(answers), sets)
  set.seed(1)
  resampled <- replicate(as.integer(args[3]), lmg(cor(answers[sample.int(n, replace = TRUE), ]), sets))
  limits <- apply(resampled, 1, quantile, c(0.025, 0.975))
  cat(sprintf(
    "{\"n\":%d,\"rSquared\":%.17g,\"importance\":%s,\"low\":%s,\"high\":%s}\n",
    n, sum(values), json(values), json(limits[1, ]), json(limits[2, ])
  ))
}
