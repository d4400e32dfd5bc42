// The sets of this folder, in the order in which they were made. Whoever measures or checks all of them asks here.
export const HONEST = ['honest', 'honest-third', 'honest-third-dressed', 'honest-fourth', 'honest-fifth', 'honest-sixth', 'honest-seventh', 'honest-eighth', 'honest-ninth', 'honest-tenth', 'honest-eleventh', 'honest-twelfth', 'honest-web'];
export const COPIES = ['copies', 'copies-fresh', 'copies-third', 'copies-fourth', 'copies-fifth', 'copies-sixth', 'copies-seventh', 'copies-eighth', 'copies-ninth', 'copies-tenth', 'copies-eleventh', 'copies-twelfth'];
